#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NOTICE_SIZE 161 /* a text message and its '\0' */

struct field {
    const char *name;  /* "shop" */
    const char *value; /* "Corner Books" */
};

/* Sends a notice through the modem. */
void send_notice(FILE *modem, const char *number, const char *notice) {
    fprintf(modem, "AT+CMGS=\"%s\"\r%s\x1a", number, notice);
}

/*
Fills the fields into the pattern of a notice:

    "Hello {name}, your parcel waits at {shop}."  ->  "Hello Ada, your parcel waits at Corner Books."

A word in braces that is no field, and a brace without its partner, stay in the notice as they are. What stands in
a value is not looked at again. fill_notice writes to `notice`, an array of NOTICE_SIZE chars, and returns how many
fields it has filled in.
*/
int fill_notice(const char *pattern, const struct field *fields, int count, char *notice) {
