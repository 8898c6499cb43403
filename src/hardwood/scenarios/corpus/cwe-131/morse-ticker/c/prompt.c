#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const LETTERS[26] = {
    ".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..", "--",
    "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--..",
};
static const char *const DIGITS[10] = {
    "-----", ".----", "..---", "...--", "....-", ".....", "-....", "--...", "---..", "----.",
};

/* The code of one character; "/" is the gap between words. NULL for what has none. */
static const char *code(char c) {
    if (c == ' ') return "/";
    if (c >= '0' && c <= '9') return DIGITS[c - '0'];
    c = (char)tolower((unsigned char)c);
    return c >= 'a' && c <= 'z' ? LETTERS[c - 'a'] : NULL;
}

static char *join_signs(const char **signs, int count);

/* A message for the ticker: "hi 73" becomes ".... .. / --... ...--". Characters without a code are left out. The caller
   frees the message. */
char *to_morse(const char *text) {
    const char **signs = calloc(strlen(text), sizeof *signs);
    int count = 0;
    for (; *text != '\0'; text++) {
        if (code(*text) != NULL) signs[count++] = code(*text);
    }
    char *message = join_signs(signs, count);
    free(signs);
    return message;
}

/*
 * Joins signs with one space between them, as a new string that the caller frees:
 *   the 3 signs ".--", "/" and "..."   ".-- / ..."
 *   the only sign "."                  "."
 *   no signs, when count is 0          ""
 */
static char *join_signs(const char **signs, int count) {
