#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The backlog of a chat room is packed as text: how many bytes a message has, in decimal, then a colon, the message, and the
   next one right behind it, as in "5:hello3:bye". This packs a message. */
void pack_message(FILE *backlog, const char *message) {
    fprintf(backlog, "%zu:%s", strlen(message), message);
}

/* ...and this unpacks the first one of a backlog, "hello" in the example. The result is the caller's to free; NULL when the
   backlog doesn't begin with a number and a colon. */
char *first_message(const char *backlog) {
