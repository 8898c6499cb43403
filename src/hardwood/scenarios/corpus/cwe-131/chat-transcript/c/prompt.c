#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The text of a conversation so far. `room` bytes belong to it, `length` of them are text, then there is a '\0'. */
struct transcript {
    char *text;
    size_t length;
    size_t room;
};

void transcript_begin(struct transcript *t) {
    t->room = 64;
    t->length = 0;
    t->text = malloc(t->room);
    t->text[0] = '\0';
}

/* Adds what somebody said behind the text that is there: after "Hi." and " How are you?" it is "Hi. How are you?".
   When the room does not suffice it becomes twice as much. */
void transcript_add(struct transcript *t, const char *words) {
