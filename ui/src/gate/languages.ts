// The languages by their own names, so that everyone finds theirs.
export const languageNames = [
  { value: "de", text: "Deutsch" },
  { value: "nl", text: "Nederlands" },
  { value: "en", text: "English" },
] as const;
