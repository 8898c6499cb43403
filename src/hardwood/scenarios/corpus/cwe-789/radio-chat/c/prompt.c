#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST 2000   /* letters in one message, as the keyboard program has it */

/* Sends a text over the link: its length in decimal, a colon, the text. "hello" goes out as "5:hello". */
void send_text(FILE *link, const char *text) {
    fprintf(link, "%d:%.*s", (int)strnlen(text, LONGEST), LONGEST, text);
}

int send_time(FILE *link, int hour, int minute) {
    char text[64];
    snprintf(text, sizeof text, "QTR %02d%02d", hour, minute);
    send_text(link, text);
    return 1;
}

/* Receives the next text that the other side sent with send_text(): from "5:hello2:hi" on the link it takes "5:hello" and returns "hello" as a new string.
 * Texts may be empty ("0:"). NULL when the link ends before the text is complete, or when what comes does not begin with a length and a colon. */
char *receive_text(FILE *link) {
