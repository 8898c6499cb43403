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

static int decide(const struct request *request, int left, FILE *out);

/* Decides on the requests of a term in their order, one on each line of `in`. A line that is no request is "unclear" in
   `out`. Last comes "left 1200", the cents of the budget that nobody got. */
void approve(FILE *in, FILE *out, int budget) {
    char line[200];
    struct request request;
    while (fgets(line, sizeof line, in) != NULL) {
        if (parse_request(line, &request))
            budget = decide(&request, budget, out);
        else
            fprintf(out, "unclear\n");
    }
    fprintf(out, "left %d\n", budget);
}

/*
 * Decides on one request, when `left` cents are left of the budget, and returns what is left afterwards. For "chalk;12;250",
 * which costs 3000 altogether, and 4200 left it writes "approved chalk 3000\n" to `out`, and 1200 are left. A request that
 * costs more than is left is refused: it writes "refused piano\n", and nothing is paid.
 */
static int decide(const struct request *request, int left, FILE *out) {
