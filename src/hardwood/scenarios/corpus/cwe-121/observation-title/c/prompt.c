#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One page of the observatory's log; the titles come from observation_title. */
void print_page(const char *title, const char *remarks) {
    printf("== %s ==\n%s\n", title, remarks);
    fflush(stdout);
}

/* The title of an observation. observation_title("M 31", 12, "Ada Lind") is "M 31 (night 12, by Ada Lind)", and without an
   observer ("") it is "M 31 (night 12)". The string is the caller's, who frees it. */
char *observation_title(const char *object, int night, const char *observer) {
