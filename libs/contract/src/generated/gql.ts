/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Frame {\n    viewer {\n      name\n      role\n      permissions\n    }\n    freshness {\n      firstMonth\n      lastMonth\n      lastFullMonth\n      sample\n    }\n    units {\n      code\n      name\n      nameEn\n      parentCode\n      successorCode\n    }\n  }\n": typeof types.FrameDocument,
    "\n  query Admin {\n    viewer {\n      login\n      role\n      permissions\n    }\n    units {\n      code\n      name\n      nameEn\n      parentCode\n    }\n  }\n": typeof types.AdminDocument,
    "\n  query AdminAudit($before: Int, $actor: String, $action: String) {\n    auditEvents(before: $before, actor: $actor, action: $action) {\n      events {\n        id\n        at\n        actor\n        action\n        details {\n          name\n          values\n          before\n        }\n      }\n      before\n    }\n  }\n": typeof types.AdminAuditDocument,
    "\n  query AdminPeople {\n    people {\n      id\n      login\n      name\n      role\n      unitCodes\n      sample\n      hasPassword\n      disabledAt\n      lastSeenAt\n      invitedUntil\n    }\n  }\n": typeof types.AdminPeopleDocument,
    "\n  mutation AddPerson($login: String!, $name: String!, $role: Role!, $unitCodes: [String!]!) {\n    addPerson(login: $login, name: $name, role: $role, unitCodes: $unitCodes) {\n      path\n      expiresAt\n      person {\n        name\n      }\n    }\n  }\n": typeof types.AddPersonDocument,
    "\n  mutation ChangePerson($id: Int!, $name: String!, $role: Role!, $unitCodes: [String!]!) {\n    changePerson(id: $id, name: $name, role: $role, unitCodes: $unitCodes) {\n      id\n    }\n  }\n": typeof types.ChangePersonDocument,
    "\n  mutation DisablePerson($id: Int!) {\n    disablePerson(id: $id) {\n      id\n    }\n  }\n": typeof types.DisablePersonDocument,
    "\n  mutation EnablePerson($id: Int!) {\n    enablePerson(id: $id) {\n      id\n    }\n  }\n": typeof types.EnablePersonDocument,
    "\n  mutation InvitePerson($id: Int!) {\n    invitePerson(id: $id) {\n      path\n      expiresAt\n      person {\n        name\n      }\n    }\n  }\n": typeof types.InvitePersonDocument,
    "\n  query AdminReference($ever: PeriodInput!) {\n    units {\n      code\n      name\n      nameEn\n      level\n      parentCode\n      successorCode\n      successorFrom\n      splitFromCode\n      names {\n        validFrom\n        name\n        nameEn\n      }\n    }\n    channels {\n      code\n      name\n      nameEn\n      group\n      cashless\n    }\n    providers {\n      code\n      name\n      nameEn\n      group\n    }\n    events(period: $ever) {\n      code\n      date\n      type\n      title\n      endDate\n      unitCode\n      channelCode\n      providerCode\n      note\n    }\n  }\n": typeof types.AdminReferenceDocument,
    "\n  mutation SaveReferenceRow($kind: String!, $values: [ColumnValue!]!) {\n    saveReferenceRow(kind: $kind, values: $values) {\n      importId\n      unchanged\n      rejection {\n        column\n        message\n      }\n    }\n  }\n": typeof types.SaveReferenceRowDocument,
    "\n  query AdminTokens {\n    apiTokens {\n      id\n      name\n      role\n      unitCode\n      createdAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n": typeof types.AdminTokensDocument,
    "\n  mutation CreateApiToken($name: String!, $role: Role!, $unitCode: String) {\n    createApiToken(name: $name, role: $role, unitCode: $unitCode) {\n      token\n      apiToken {\n        name\n      }\n    }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: Int!) {\n    revokeApiToken(id: $id) {\n      id\n    }\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  query MonthStates($period: PeriodInput!) {\n    monthStates(period: $period) {\n      month\n      closed\n      closedAt\n      closings\n    }\n  }\n": typeof types.MonthStatesDocument,
    "\n  query Closings($month: YearMonth!) {\n    closings(month: $month) {\n      id\n      month\n      closedAt\n      closedBy\n      note\n      reopenedAt\n      reopenedBy\n      reopenReason\n    }\n  }\n": typeof types.ClosingsDocument,
    "\n  query ClosingChecklist($month: YearMonth!, $language: Language!) {\n    closingChecklist(month: $month, language: $language) {\n      code\n      passed\n      blocking\n      text\n      unitCodes\n    }\n  }\n": typeof types.ClosingChecklistDocument,
    "\n  mutation CloseMonth($month: YearMonth!, $note: String, $acknowledged: Boolean!) {\n    closeMonth(month: $month, note: $note, acknowledged: $acknowledged) {\n      id\n    }\n  }\n": typeof types.CloseMonthDocument,
    "\n  mutation ReopenMonth($month: YearMonth!, $reason: String!) {\n    reopenMonth(month: $month, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ReopenMonthDocument,
    "\n  query ClosingDifference($from: Int!, $to: Int) {\n    closingDifference(from: $from, to: $to) {\n      unitCode\n      before {\n        ...ClosingFigures\n      }\n      after {\n        ...ClosingFigures\n      }\n    }\n  }\n\n  fragment ClosingFigures on ClosingFigures {\n    customers\n    cashlessCustomers\n    payments\n    amountVnd\n    ratio {\n      customers\n    }\n  }\n": typeof types.ClosingDifferenceDocument,
    "\n  query Completeness($period: PeriodInput!, $unit: String) {\n    completeness(period: $period, unitCode: $unit) {\n      ...UnitMonth\n    }\n    monthStates(period: $period) {\n      month\n      closed\n    }\n  }\n\n  fragment UnitMonth on UnitMonth {\n    month\n    unitCode\n    source\n    records\n    customers\n    baseCustomers\n    coverage\n    lastPaidAt\n    jump\n    expected\n  }\n": typeof types.CompletenessDocument,
    "\n  query DataState($period: PeriodInput!, $month: YearMonth!) {\n    viewer {\n      permissions\n    }\n    completeness(period: $period) {\n      ...UnitMonth\n    }\n    providerGaps(month: $month) {\n      providerCode\n      unitCodes\n      monthsBefore\n    }\n    monthStates(period: $period) {\n      month\n      closed\n    }\n  }\n": typeof types.DataStateDocument,
    "\n  query LateImports {\n    imports(first: 100) {\n      entries {\n        ...ImportLine\n      }\n    }\n  }\n": typeof types.LateImportsDocument,
    "\n  query ProviderGaps($month: YearMonth!) {\n    providerGaps(month: $month) {\n      providerCode\n      unitCodes\n      monthsBefore\n    }\n  }\n": typeof types.ProviderGapsDocument,
    "\n  query DataCodes {\n    units {\n      code\n      name\n      nameEn\n      parentCode\n    }\n    channels {\n      code\n      name\n      nameEn\n    }\n    providers {\n      code\n      name\n      nameEn\n    }\n  }\n": typeof types.DataCodesDocument,
    "\n  query ImportProfiles {\n    importProfiles {\n      id\n      name\n      kind\n      layout\n    }\n  }\n": typeof types.ImportProfilesDocument,
    "\n  mutation SaveImportProfile($name: String!, $kind: String!, $layout: JSON!) {\n    saveImportProfile(name: $name, kind: $kind, layout: $layout) {\n      id\n    }\n  }\n": typeof types.SaveImportProfileDocument,
    "\n  mutation DeleteImportProfile($id: Int!) {\n    deleteImportProfile(id: $id)\n  }\n": typeof types.DeleteImportProfileDocument,
    "\n  query ImportHistory($before: Int, $kind: String, $state: ImportState) {\n    imports(first: 20, before: $before, kind: $kind, state: $state) {\n      entries {\n        ...ImportLine\n      }\n      before\n    }\n  }\n\n  fragment ImportLine on ImportEntry {\n    id\n    kind\n    fileName\n    state\n    via\n    actor\n    startedAt\n    finishedAt\n    seconds\n    bytes\n    rows\n    accepted\n    unchanged\n    replaced\n    rejected\n    months\n  }\n": typeof types.ImportHistoryDocument,
    "\n  query ImportDetail($id: Int!, $language: Language!) {\n    import(id: $id) {\n      ...ImportLine\n      sha256\n      onConflict\n      atomic\n      profileName\n      cancelledBy\n      undoneBy\n      undoneAt\n      message(language: $language)\n      warnings(language: $language)\n      obstacles(language: $language)\n      rejections(language: $language) {\n        code\n        column\n        rows\n        message\n        examples {\n          line\n          value\n        }\n      }\n    }\n  }\n": typeof types.ImportDetailDocument,
    "\n  mutation CancelImport($id: Int!) {\n    cancelImport(id: $id)\n  }\n": typeof types.CancelImportDocument,
    "\n  mutation UndoImport($id: Int!) {\n    undoImport(id: $id) {\n      id\n    }\n  }\n": typeof types.UndoImportDocument,
    "\n  query Overview(\n    $period: PeriodInput!\n    $at: YearMonth!\n    $asked: AdoptionFilter!\n    $window: AdoptionFilter!\n    $breaks: PeriodInput!\n    $year: Int!\n    $yearBefore: Int!\n    $unit: String\n    $scoped: Boolean!\n    $measure: Measure!\n    $otherMeasure: Measure!\n    $language: Language!\n    $organisation: Organisation!\n  ) {\n    headline(\n      period: $period\n      unitCode: $unit\n      measure: $measure\n      language: $language\n      organisation: $organisation\n    )\n    freshness(period: $period, unitCode: $unit) {\n      lastMonth\n      dataUntil\n      unitsWithData\n      units\n      missingUnitCodes\n      partial\n      closed\n      sample\n    }\n    shown: freshness(period: $breaks, unitCode: $unit) {\n      provisionalMonths\n    }\n    standings(period: $period, unitCode: $unit, measure: $measure, organisation: $organisation) {\n      ...OverviewStanding\n    }\n    otherStandings: standings(\n      period: $period\n      unitCode: $unit\n      measure: $otherMeasure\n      organisation: $organisation\n    ) {\n      ...OverviewStanding\n    }\n    peers: standings(period: $period, measure: $measure, organisation: $organisation) @include(if: $scoped) {\n      ...OverviewStanding\n    }\n    path(unitCode: $unit, year: $year, measure: $measure, organisation: $organisation) {\n      month\n      target\n    }\n    pathBefore: path(unitCode: $unit, year: $yearBefore, measure: $measure, organisation: $organisation) {\n      month\n      target\n    }\n    trend: adoption(filter: $window, groupBy: [MONTH]) {\n      month\n      ratio {\n        customers\n        payments\n        amount\n      }\n    }\n    mix: adoption(filter: $window, groupBy: [MONTH, CHANNEL_GROUP]) {\n      month\n      channelGroup\n      share {\n        customers\n        payments\n        amount\n      }\n    }\n    byProvider: adoption(filter: $asked, groupBy: [PROVIDER]) {\n      providerCode\n      customers\n      payments\n      amountVnd\n      share {\n        customers\n        payments\n        amount\n      }\n    }\n    organisationBreaks(period: $breaks, unitCode: $unit) {\n      month\n      kind\n      unitCodes\n      intoCodes\n      text(language: $language)\n    }\n    units(at: $at) {\n      code\n      name\n      nameEn\n      parentCode\n    }\n    providers {\n      code\n      name\n      nameEn\n      group\n    }\n  }\n\n  fragment OverviewStanding on Standing {\n    unitCode\n    cashless\n    total\n    ratio\n    change\n    yearAgoChange\n    latestMonth\n    latestRatio\n    target\n    gap\n    goal {\n      year\n      target\n      customersToConvert\n      monthsLeft\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query UnitsPage(\n    $period: PeriodInput!\n    $at: YearMonth!\n    $measure: Measure!\n    $history: AdoptionFilter!\n    $latest: PeriodInput!\n    $window: PeriodInput!\n    $organisation: Organisation!\n    $language: Language!\n  ) {\n    standings(period: $period, measure: $measure, organisation: $organisation) {\n      ...UnitsStanding\n    }\n    history: adoption(filter: $history, groupBy: [UNIT, MONTH]) {\n      ...UnitsHistory\n    }\n    units(at: $at) {\n      ...UnitsName\n    }\n    freshness(period: $latest) {\n      lastMonth\n      dataUntil\n      unitsWithData\n      units\n      closed\n      sample\n    }\n    shown: freshness(period: $window) {\n      provisionalMonths\n    }\n    organisationBreaks(period: $window) {\n      month\n      kind\n      unitCodes\n      intoCodes\n      text(language: $language)\n    }\n    viewer {\n      unitCodes\n    }\n  }\n\n  fragment UnitsStanding on Standing {\n    unitCode\n    ratio\n    change\n    latestMonth\n    latestRatio\n    target\n    gap\n    goal {\n      year\n      customersToConvert\n    }\n  }\n\n  fragment UnitsHistory on AdoptionRow {\n    month\n    unitCode\n    customers\n    cashlessCustomers\n    payments\n    cashlessPayments\n    amountVnd\n    cashlessAmountVnd\n  }\n\n  fragment UnitsName on Unit {\n    code\n    name\n    nameEn\n    parentCode\n  }\n": typeof types.UnitsPageDocument,
};
const documents: Documents = {
    "\n  query Frame {\n    viewer {\n      name\n      role\n      permissions\n    }\n    freshness {\n      firstMonth\n      lastMonth\n      lastFullMonth\n      sample\n    }\n    units {\n      code\n      name\n      nameEn\n      parentCode\n      successorCode\n    }\n  }\n": types.FrameDocument,
    "\n  query Admin {\n    viewer {\n      login\n      role\n      permissions\n    }\n    units {\n      code\n      name\n      nameEn\n      parentCode\n    }\n  }\n": types.AdminDocument,
    "\n  query AdminAudit($before: Int, $actor: String, $action: String) {\n    auditEvents(before: $before, actor: $actor, action: $action) {\n      events {\n        id\n        at\n        actor\n        action\n        details {\n          name\n          values\n          before\n        }\n      }\n      before\n    }\n  }\n": types.AdminAuditDocument,
    "\n  query AdminPeople {\n    people {\n      id\n      login\n      name\n      role\n      unitCodes\n      sample\n      hasPassword\n      disabledAt\n      lastSeenAt\n      invitedUntil\n    }\n  }\n": types.AdminPeopleDocument,
    "\n  mutation AddPerson($login: String!, $name: String!, $role: Role!, $unitCodes: [String!]!) {\n    addPerson(login: $login, name: $name, role: $role, unitCodes: $unitCodes) {\n      path\n      expiresAt\n      person {\n        name\n      }\n    }\n  }\n": types.AddPersonDocument,
    "\n  mutation ChangePerson($id: Int!, $name: String!, $role: Role!, $unitCodes: [String!]!) {\n    changePerson(id: $id, name: $name, role: $role, unitCodes: $unitCodes) {\n      id\n    }\n  }\n": types.ChangePersonDocument,
    "\n  mutation DisablePerson($id: Int!) {\n    disablePerson(id: $id) {\n      id\n    }\n  }\n": types.DisablePersonDocument,
    "\n  mutation EnablePerson($id: Int!) {\n    enablePerson(id: $id) {\n      id\n    }\n  }\n": types.EnablePersonDocument,
    "\n  mutation InvitePerson($id: Int!) {\n    invitePerson(id: $id) {\n      path\n      expiresAt\n      person {\n        name\n      }\n    }\n  }\n": types.InvitePersonDocument,
    "\n  query AdminReference($ever: PeriodInput!) {\n    units {\n      code\n      name\n      nameEn\n      level\n      parentCode\n      successorCode\n      successorFrom\n      splitFromCode\n      names {\n        validFrom\n        name\n        nameEn\n      }\n    }\n    channels {\n      code\n      name\n      nameEn\n      group\n      cashless\n    }\n    providers {\n      code\n      name\n      nameEn\n      group\n    }\n    events(period: $ever) {\n      code\n      date\n      type\n      title\n      endDate\n      unitCode\n      channelCode\n      providerCode\n      note\n    }\n  }\n": types.AdminReferenceDocument,
    "\n  mutation SaveReferenceRow($kind: String!, $values: [ColumnValue!]!) {\n    saveReferenceRow(kind: $kind, values: $values) {\n      importId\n      unchanged\n      rejection {\n        column\n        message\n      }\n    }\n  }\n": types.SaveReferenceRowDocument,
    "\n  query AdminTokens {\n    apiTokens {\n      id\n      name\n      role\n      unitCode\n      createdAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n": types.AdminTokensDocument,
    "\n  mutation CreateApiToken($name: String!, $role: Role!, $unitCode: String) {\n    createApiToken(name: $name, role: $role, unitCode: $unitCode) {\n      token\n      apiToken {\n        name\n      }\n    }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: Int!) {\n    revokeApiToken(id: $id) {\n      id\n    }\n  }\n": types.RevokeApiTokenDocument,
    "\n  query MonthStates($period: PeriodInput!) {\n    monthStates(period: $period) {\n      month\n      closed\n      closedAt\n      closings\n    }\n  }\n": types.MonthStatesDocument,
    "\n  query Closings($month: YearMonth!) {\n    closings(month: $month) {\n      id\n      month\n      closedAt\n      closedBy\n      note\n      reopenedAt\n      reopenedBy\n      reopenReason\n    }\n  }\n": types.ClosingsDocument,
    "\n  query ClosingChecklist($month: YearMonth!, $language: Language!) {\n    closingChecklist(month: $month, language: $language) {\n      code\n      passed\n      blocking\n      text\n      unitCodes\n    }\n  }\n": types.ClosingChecklistDocument,
    "\n  mutation CloseMonth($month: YearMonth!, $note: String, $acknowledged: Boolean!) {\n    closeMonth(month: $month, note: $note, acknowledged: $acknowledged) {\n      id\n    }\n  }\n": types.CloseMonthDocument,
    "\n  mutation ReopenMonth($month: YearMonth!, $reason: String!) {\n    reopenMonth(month: $month, reason: $reason) {\n      id\n    }\n  }\n": types.ReopenMonthDocument,
    "\n  query ClosingDifference($from: Int!, $to: Int) {\n    closingDifference(from: $from, to: $to) {\n      unitCode\n      before {\n        ...ClosingFigures\n      }\n      after {\n        ...ClosingFigures\n      }\n    }\n  }\n\n  fragment ClosingFigures on ClosingFigures {\n    customers\n    cashlessCustomers\n    payments\n    amountVnd\n    ratio {\n      customers\n    }\n  }\n": types.ClosingDifferenceDocument,
    "\n  query Completeness($period: PeriodInput!, $unit: String) {\n    completeness(period: $period, unitCode: $unit) {\n      ...UnitMonth\n    }\n    monthStates(period: $period) {\n      month\n      closed\n    }\n  }\n\n  fragment UnitMonth on UnitMonth {\n    month\n    unitCode\n    source\n    records\n    customers\n    baseCustomers\n    coverage\n    lastPaidAt\n    jump\n    expected\n  }\n": types.CompletenessDocument,
    "\n  query DataState($period: PeriodInput!, $month: YearMonth!) {\n    viewer {\n      permissions\n    }\n    completeness(period: $period) {\n      ...UnitMonth\n    }\n    providerGaps(month: $month) {\n      providerCode\n      unitCodes\n      monthsBefore\n    }\n    monthStates(period: $period) {\n      month\n      closed\n    }\n  }\n": types.DataStateDocument,
    "\n  query LateImports {\n    imports(first: 100) {\n      entries {\n        ...ImportLine\n      }\n    }\n  }\n": types.LateImportsDocument,
    "\n  query ProviderGaps($month: YearMonth!) {\n    providerGaps(month: $month) {\n      providerCode\n      unitCodes\n      monthsBefore\n    }\n  }\n": types.ProviderGapsDocument,
    "\n  query DataCodes {\n    units {\n      code\n      name\n      nameEn\n      parentCode\n    }\n    channels {\n      code\n      name\n      nameEn\n    }\n    providers {\n      code\n      name\n      nameEn\n    }\n  }\n": types.DataCodesDocument,
    "\n  query ImportProfiles {\n    importProfiles {\n      id\n      name\n      kind\n      layout\n    }\n  }\n": types.ImportProfilesDocument,
    "\n  mutation SaveImportProfile($name: String!, $kind: String!, $layout: JSON!) {\n    saveImportProfile(name: $name, kind: $kind, layout: $layout) {\n      id\n    }\n  }\n": types.SaveImportProfileDocument,
    "\n  mutation DeleteImportProfile($id: Int!) {\n    deleteImportProfile(id: $id)\n  }\n": types.DeleteImportProfileDocument,
    "\n  query ImportHistory($before: Int, $kind: String, $state: ImportState) {\n    imports(first: 20, before: $before, kind: $kind, state: $state) {\n      entries {\n        ...ImportLine\n      }\n      before\n    }\n  }\n\n  fragment ImportLine on ImportEntry {\n    id\n    kind\n    fileName\n    state\n    via\n    actor\n    startedAt\n    finishedAt\n    seconds\n    bytes\n    rows\n    accepted\n    unchanged\n    replaced\n    rejected\n    months\n  }\n": types.ImportHistoryDocument,
    "\n  query ImportDetail($id: Int!, $language: Language!) {\n    import(id: $id) {\n      ...ImportLine\n      sha256\n      onConflict\n      atomic\n      profileName\n      cancelledBy\n      undoneBy\n      undoneAt\n      message(language: $language)\n      warnings(language: $language)\n      obstacles(language: $language)\n      rejections(language: $language) {\n        code\n        column\n        rows\n        message\n        examples {\n          line\n          value\n        }\n      }\n    }\n  }\n": types.ImportDetailDocument,
    "\n  mutation CancelImport($id: Int!) {\n    cancelImport(id: $id)\n  }\n": types.CancelImportDocument,
    "\n  mutation UndoImport($id: Int!) {\n    undoImport(id: $id) {\n      id\n    }\n  }\n": types.UndoImportDocument,
    "\n  query Overview(\n    $period: PeriodInput!\n    $at: YearMonth!\n    $asked: AdoptionFilter!\n    $window: AdoptionFilter!\n    $breaks: PeriodInput!\n    $year: Int!\n    $yearBefore: Int!\n    $unit: String\n    $scoped: Boolean!\n    $measure: Measure!\n    $otherMeasure: Measure!\n    $language: Language!\n    $organisation: Organisation!\n  ) {\n    headline(\n      period: $period\n      unitCode: $unit\n      measure: $measure\n      language: $language\n      organisation: $organisation\n    )\n    freshness(period: $period, unitCode: $unit) {\n      lastMonth\n      dataUntil\n      unitsWithData\n      units\n      missingUnitCodes\n      partial\n      closed\n      sample\n    }\n    shown: freshness(period: $breaks, unitCode: $unit) {\n      provisionalMonths\n    }\n    standings(period: $period, unitCode: $unit, measure: $measure, organisation: $organisation) {\n      ...OverviewStanding\n    }\n    otherStandings: standings(\n      period: $period\n      unitCode: $unit\n      measure: $otherMeasure\n      organisation: $organisation\n    ) {\n      ...OverviewStanding\n    }\n    peers: standings(period: $period, measure: $measure, organisation: $organisation) @include(if: $scoped) {\n      ...OverviewStanding\n    }\n    path(unitCode: $unit, year: $year, measure: $measure, organisation: $organisation) {\n      month\n      target\n    }\n    pathBefore: path(unitCode: $unit, year: $yearBefore, measure: $measure, organisation: $organisation) {\n      month\n      target\n    }\n    trend: adoption(filter: $window, groupBy: [MONTH]) {\n      month\n      ratio {\n        customers\n        payments\n        amount\n      }\n    }\n    mix: adoption(filter: $window, groupBy: [MONTH, CHANNEL_GROUP]) {\n      month\n      channelGroup\n      share {\n        customers\n        payments\n        amount\n      }\n    }\n    byProvider: adoption(filter: $asked, groupBy: [PROVIDER]) {\n      providerCode\n      customers\n      payments\n      amountVnd\n      share {\n        customers\n        payments\n        amount\n      }\n    }\n    organisationBreaks(period: $breaks, unitCode: $unit) {\n      month\n      kind\n      unitCodes\n      intoCodes\n      text(language: $language)\n    }\n    units(at: $at) {\n      code\n      name\n      nameEn\n      parentCode\n    }\n    providers {\n      code\n      name\n      nameEn\n      group\n    }\n  }\n\n  fragment OverviewStanding on Standing {\n    unitCode\n    cashless\n    total\n    ratio\n    change\n    yearAgoChange\n    latestMonth\n    latestRatio\n    target\n    gap\n    goal {\n      year\n      target\n      customersToConvert\n      monthsLeft\n    }\n  }\n": types.OverviewDocument,
    "\n  query UnitsPage(\n    $period: PeriodInput!\n    $at: YearMonth!\n    $measure: Measure!\n    $history: AdoptionFilter!\n    $latest: PeriodInput!\n    $window: PeriodInput!\n    $organisation: Organisation!\n    $language: Language!\n  ) {\n    standings(period: $period, measure: $measure, organisation: $organisation) {\n      ...UnitsStanding\n    }\n    history: adoption(filter: $history, groupBy: [UNIT, MONTH]) {\n      ...UnitsHistory\n    }\n    units(at: $at) {\n      ...UnitsName\n    }\n    freshness(period: $latest) {\n      lastMonth\n      dataUntil\n      unitsWithData\n      units\n      closed\n      sample\n    }\n    shown: freshness(period: $window) {\n      provisionalMonths\n    }\n    organisationBreaks(period: $window) {\n      month\n      kind\n      unitCodes\n      intoCodes\n      text(language: $language)\n    }\n    viewer {\n      unitCodes\n    }\n  }\n\n  fragment UnitsStanding on Standing {\n    unitCode\n    ratio\n    change\n    latestMonth\n    latestRatio\n    target\n    gap\n    goal {\n      year\n      customersToConvert\n    }\n  }\n\n  fragment UnitsHistory on AdoptionRow {\n    month\n    unitCode\n    customers\n    cashlessCustomers\n    payments\n    cashlessPayments\n    amountVnd\n    cashlessAmountVnd\n  }\n\n  fragment UnitsName on Unit {\n    code\n    name\n    nameEn\n    parentCode\n  }\n": types.UnitsPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Frame {\n    viewer {\n      name\n      role\n      permissions\n    }\n    freshness {\n      firstMonth\n      lastMonth\n      lastFullMonth\n      sample\n    }\n    units {\n      code\n      name\n      nameEn\n      parentCode\n      successorCode\n    }\n  }\n"): typeof import('./graphql').FrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Admin {\n    viewer {\n      login\n      role\n      permissions\n    }\n    units {\n      code\n      name\n      nameEn\n      parentCode\n    }\n  }\n"): typeof import('./graphql').AdminDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminAudit($before: Int, $actor: String, $action: String) {\n    auditEvents(before: $before, actor: $actor, action: $action) {\n      events {\n        id\n        at\n        actor\n        action\n        details {\n          name\n          values\n          before\n        }\n      }\n      before\n    }\n  }\n"): typeof import('./graphql').AdminAuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminPeople {\n    people {\n      id\n      login\n      name\n      role\n      unitCodes\n      sample\n      hasPassword\n      disabledAt\n      lastSeenAt\n      invitedUntil\n    }\n  }\n"): typeof import('./graphql').AdminPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPerson($login: String!, $name: String!, $role: Role!, $unitCodes: [String!]!) {\n    addPerson(login: $login, name: $name, role: $role, unitCodes: $unitCodes) {\n      path\n      expiresAt\n      person {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').AddPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePerson($id: Int!, $name: String!, $role: Role!, $unitCodes: [String!]!) {\n    changePerson(id: $id, name: $name, role: $role, unitCodes: $unitCodes) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisablePerson($id: Int!) {\n    disablePerson(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').DisablePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnablePerson($id: Int!) {\n    enablePerson(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').EnablePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($id: Int!) {\n    invitePerson(id: $id) {\n      path\n      expiresAt\n      person {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').InvitePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminReference($ever: PeriodInput!) {\n    units {\n      code\n      name\n      nameEn\n      level\n      parentCode\n      successorCode\n      successorFrom\n      splitFromCode\n      names {\n        validFrom\n        name\n        nameEn\n      }\n    }\n    channels {\n      code\n      name\n      nameEn\n      group\n      cashless\n    }\n    providers {\n      code\n      name\n      nameEn\n      group\n    }\n    events(period: $ever) {\n      code\n      date\n      type\n      title\n      endDate\n      unitCode\n      channelCode\n      providerCode\n      note\n    }\n  }\n"): typeof import('./graphql').AdminReferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveReferenceRow($kind: String!, $values: [ColumnValue!]!) {\n    saveReferenceRow(kind: $kind, values: $values) {\n      importId\n      unchanged\n      rejection {\n        column\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SaveReferenceRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminTokens {\n    apiTokens {\n      id\n      name\n      role\n      unitCode\n      createdAt\n      lastUsedAt\n      revokedAt\n    }\n  }\n"): typeof import('./graphql').AdminTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken($name: String!, $role: Role!, $unitCode: String) {\n    createApiToken(name: $name, role: $role, unitCode: $unitCode) {\n      token\n      apiToken {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').CreateApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($id: Int!) {\n    revokeApiToken(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonthStates($period: PeriodInput!) {\n    monthStates(period: $period) {\n      month\n      closed\n      closedAt\n      closings\n    }\n  }\n"): typeof import('./graphql').MonthStatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Closings($month: YearMonth!) {\n    closings(month: $month) {\n      id\n      month\n      closedAt\n      closedBy\n      note\n      reopenedAt\n      reopenedBy\n      reopenReason\n    }\n  }\n"): typeof import('./graphql').ClosingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClosingChecklist($month: YearMonth!, $language: Language!) {\n    closingChecklist(month: $month, language: $language) {\n      code\n      passed\n      blocking\n      text\n      unitCodes\n    }\n  }\n"): typeof import('./graphql').ClosingChecklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseMonth($month: YearMonth!, $note: String, $acknowledged: Boolean!) {\n    closeMonth(month: $month, note: $note, acknowledged: $acknowledged) {\n      id\n    }\n  }\n"): typeof import('./graphql').CloseMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenMonth($month: YearMonth!, $reason: String!) {\n    reopenMonth(month: $month, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReopenMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClosingDifference($from: Int!, $to: Int) {\n    closingDifference(from: $from, to: $to) {\n      unitCode\n      before {\n        ...ClosingFigures\n      }\n      after {\n        ...ClosingFigures\n      }\n    }\n  }\n\n  fragment ClosingFigures on ClosingFigures {\n    customers\n    cashlessCustomers\n    payments\n    amountVnd\n    ratio {\n      customers\n    }\n  }\n"): typeof import('./graphql').ClosingDifferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Completeness($period: PeriodInput!, $unit: String) {\n    completeness(period: $period, unitCode: $unit) {\n      ...UnitMonth\n    }\n    monthStates(period: $period) {\n      month\n      closed\n    }\n  }\n\n  fragment UnitMonth on UnitMonth {\n    month\n    unitCode\n    source\n    records\n    customers\n    baseCustomers\n    coverage\n    lastPaidAt\n    jump\n    expected\n  }\n"): typeof import('./graphql').CompletenessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataState($period: PeriodInput!, $month: YearMonth!) {\n    viewer {\n      permissions\n    }\n    completeness(period: $period) {\n      ...UnitMonth\n    }\n    providerGaps(month: $month) {\n      providerCode\n      unitCodes\n      monthsBefore\n    }\n    monthStates(period: $period) {\n      month\n      closed\n    }\n  }\n"): typeof import('./graphql').DataStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LateImports {\n    imports(first: 100) {\n      entries {\n        ...ImportLine\n      }\n    }\n  }\n"): typeof import('./graphql').LateImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProviderGaps($month: YearMonth!) {\n    providerGaps(month: $month) {\n      providerCode\n      unitCodes\n      monthsBefore\n    }\n  }\n"): typeof import('./graphql').ProviderGapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataCodes {\n    units {\n      code\n      name\n      nameEn\n      parentCode\n    }\n    channels {\n      code\n      name\n      nameEn\n    }\n    providers {\n      code\n      name\n      nameEn\n    }\n  }\n"): typeof import('./graphql').DataCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportProfiles {\n    importProfiles {\n      id\n      name\n      kind\n      layout\n    }\n  }\n"): typeof import('./graphql').ImportProfilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveImportProfile($name: String!, $kind: String!, $layout: JSON!) {\n    saveImportProfile(name: $name, kind: $kind, layout: $layout) {\n      id\n    }\n  }\n"): typeof import('./graphql').SaveImportProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteImportProfile($id: Int!) {\n    deleteImportProfile(id: $id)\n  }\n"): typeof import('./graphql').DeleteImportProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportHistory($before: Int, $kind: String, $state: ImportState) {\n    imports(first: 20, before: $before, kind: $kind, state: $state) {\n      entries {\n        ...ImportLine\n      }\n      before\n    }\n  }\n\n  fragment ImportLine on ImportEntry {\n    id\n    kind\n    fileName\n    state\n    via\n    actor\n    startedAt\n    finishedAt\n    seconds\n    bytes\n    rows\n    accepted\n    unchanged\n    replaced\n    rejected\n    months\n  }\n"): typeof import('./graphql').ImportHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportDetail($id: Int!, $language: Language!) {\n    import(id: $id) {\n      ...ImportLine\n      sha256\n      onConflict\n      atomic\n      profileName\n      cancelledBy\n      undoneBy\n      undoneAt\n      message(language: $language)\n      warnings(language: $language)\n      obstacles(language: $language)\n      rejections(language: $language) {\n        code\n        column\n        rows\n        message\n        examples {\n          line\n          value\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ImportDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImport($id: Int!) {\n    cancelImport(id: $id)\n  }\n"): typeof import('./graphql').CancelImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($id: Int!) {\n    undoImport(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').UndoImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview(\n    $period: PeriodInput!\n    $at: YearMonth!\n    $asked: AdoptionFilter!\n    $window: AdoptionFilter!\n    $breaks: PeriodInput!\n    $year: Int!\n    $yearBefore: Int!\n    $unit: String\n    $scoped: Boolean!\n    $measure: Measure!\n    $otherMeasure: Measure!\n    $language: Language!\n    $organisation: Organisation!\n  ) {\n    headline(\n      period: $period\n      unitCode: $unit\n      measure: $measure\n      language: $language\n      organisation: $organisation\n    )\n    freshness(period: $period, unitCode: $unit) {\n      lastMonth\n      dataUntil\n      unitsWithData\n      units\n      missingUnitCodes\n      partial\n      closed\n      sample\n    }\n    shown: freshness(period: $breaks, unitCode: $unit) {\n      provisionalMonths\n    }\n    standings(period: $period, unitCode: $unit, measure: $measure, organisation: $organisation) {\n      ...OverviewStanding\n    }\n    otherStandings: standings(\n      period: $period\n      unitCode: $unit\n      measure: $otherMeasure\n      organisation: $organisation\n    ) {\n      ...OverviewStanding\n    }\n    peers: standings(period: $period, measure: $measure, organisation: $organisation) @include(if: $scoped) {\n      ...OverviewStanding\n    }\n    path(unitCode: $unit, year: $year, measure: $measure, organisation: $organisation) {\n      month\n      target\n    }\n    pathBefore: path(unitCode: $unit, year: $yearBefore, measure: $measure, organisation: $organisation) {\n      month\n      target\n    }\n    trend: adoption(filter: $window, groupBy: [MONTH]) {\n      month\n      ratio {\n        customers\n        payments\n        amount\n      }\n    }\n    mix: adoption(filter: $window, groupBy: [MONTH, CHANNEL_GROUP]) {\n      month\n      channelGroup\n      share {\n        customers\n        payments\n        amount\n      }\n    }\n    byProvider: adoption(filter: $asked, groupBy: [PROVIDER]) {\n      providerCode\n      customers\n      payments\n      amountVnd\n      share {\n        customers\n        payments\n        amount\n      }\n    }\n    organisationBreaks(period: $breaks, unitCode: $unit) {\n      month\n      kind\n      unitCodes\n      intoCodes\n      text(language: $language)\n    }\n    units(at: $at) {\n      code\n      name\n      nameEn\n      parentCode\n    }\n    providers {\n      code\n      name\n      nameEn\n      group\n    }\n  }\n\n  fragment OverviewStanding on Standing {\n    unitCode\n    cashless\n    total\n    ratio\n    change\n    yearAgoChange\n    latestMonth\n    latestRatio\n    target\n    gap\n    goal {\n      year\n      target\n      customersToConvert\n      monthsLeft\n    }\n  }\n"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitsPage(\n    $period: PeriodInput!\n    $at: YearMonth!\n    $measure: Measure!\n    $history: AdoptionFilter!\n    $latest: PeriodInput!\n    $window: PeriodInput!\n    $organisation: Organisation!\n    $language: Language!\n  ) {\n    standings(period: $period, measure: $measure, organisation: $organisation) {\n      ...UnitsStanding\n    }\n    history: adoption(filter: $history, groupBy: [UNIT, MONTH]) {\n      ...UnitsHistory\n    }\n    units(at: $at) {\n      ...UnitsName\n    }\n    freshness(period: $latest) {\n      lastMonth\n      dataUntil\n      unitsWithData\n      units\n      closed\n      sample\n    }\n    shown: freshness(period: $window) {\n      provisionalMonths\n    }\n    organisationBreaks(period: $window) {\n      month\n      kind\n      unitCodes\n      intoCodes\n      text(language: $language)\n    }\n    viewer {\n      unitCodes\n    }\n  }\n\n  fragment UnitsStanding on Standing {\n    unitCode\n    ratio\n    change\n    latestMonth\n    latestRatio\n    target\n    gap\n    goal {\n      year\n      customersToConvert\n    }\n  }\n\n  fragment UnitsHistory on AdoptionRow {\n    month\n    unitCode\n    customers\n    cashlessCustomers\n    payments\n    cashlessPayments\n    amountVnd\n    cashlessAmountVnd\n  }\n\n  fragment UnitsName on Unit {\n    code\n    name\n    nameEn\n    parentCode\n  }\n"): typeof import('./graphql').UnitsPageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
