/** Where it is kept which pages were read, for both languages. The number rises only when the stored text can no longer say its own format. */
export const READING_KEY = 'groundwork/reading/v1';
