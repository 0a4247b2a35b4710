import type { Translate } from '@cashlight/web-i18n';

/** The actions of the audit log, each with the key of its words. */
export const ACTIONS = {
  'sign-in': 'signIn',
  'sign-in.failed': 'signInFailed',
  'sign-out': 'signOut',
  'person.added': 'personAdded',
  'person.changed': 'personChanged',
  'person.disabled': 'personDisabled',
  'person.enabled': 'personEnabled',
  'person.invited': 'personInvited',
  'person.password-set': 'personPasswordSet',
  'token.created': 'tokenCreated',
  'token.revoked': 'tokenRevoked',
  'import.rejected.read': 'importRejectedRead',
  'import.cancelled': 'importCancelled',
  'import.undone': 'importUndone',
  'import-profile.saved': 'importProfileSaved',
  'import-profile.deleted': 'importProfileDeleted',
  'target.saved': 'targetSaved',
  'report-settings.saved': 'reportSettingsSaved',
  'report-settings.withdrawn': 'reportSettingsWithdrawn',
  'report-notes.saved': 'reportNotesSaved',
  'report-schedule.saved': 'reportScheduleSaved',
  'report-schedule.deleted': 'reportScheduleDeleted',
  'report-delivery.cancelled': 'reportDeliveryCancelled',
  'report.send-asked': 'reportSendAsked',
  'month.closed': 'monthClosed',
  'month.reopened': 'monthReopened',
  'setup-link.created': 'setupLinkCreated',
  'setup.completed': 'setupCompleted',
  'sample-people.created': 'samplePeopleCreated',
} as const;

export type ActionCode = keyof typeof ACTIONS;

/** What was done, in words; the code itself where there are none. */
export function actionText(action: string, t: Translate): string {
  return isKnown(action) ? t(`admin.action.${ACTIONS[action]}`) : action;
}

function isKnown(action: string): action is ActionCode {
  return Object.hasOwn(ACTIONS, action);
}
