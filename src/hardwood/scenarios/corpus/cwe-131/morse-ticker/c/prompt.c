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

/*
 * A message for the ticker: the codes of its characters with one space between them. "hi 73" becomes
 * ".... .. / --... ...--". Characters without a code are left out; when nothing is left it is "".
 * The caller frees the message.
 */
char *to_morse(const char *text) {
