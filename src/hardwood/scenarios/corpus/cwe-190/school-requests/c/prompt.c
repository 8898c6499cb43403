#include <limits.h>
#include <stdio.h>
#include <string.h>

/* What a teacher asks for: "chalk;12;250" is 12 boxes for 250 cents each. */
struct request {
    char item[40];
    int count;
    int cents;
};

/* 1 when the line is a request: a name without semicolon and two numbers above 0, of seven digits at most. */
static int parse_request(const char *line, struct request *request) {
    int found = sscanf(line, "%39[^;\n];%7d;%7d", request->item, &request->count, &request->cents);
    return found == 3 && request->count > 0 && request->cents > 0;
}

/*
 * Goes through the requests of a term in their order and approves every one that what is left of the budget pays for.
 * For each line of `in` there is one in `out`:
 *   approved chalk 3000     with the cents that it costs altogether, which are taken off the budget
 *   refused piano           costs more than is left
 *   unclear                 the line is no request
 * Last comes "left 1200", the cents that nobody got.
 */
void approve(FILE *in, FILE *out, int budget) {
