import { configure } from '@testing-library/react';

/** A busy machine may take its time; what is not there by then is not coming. */
configure({ asyncUtilTimeout: 5_000 });
