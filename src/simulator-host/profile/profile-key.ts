/** Where the reader's numbers are kept. The number rises only when the stored text can no longer say its own format. */
export const PROFILE_KEY = 'groundwork/profile/v1';
