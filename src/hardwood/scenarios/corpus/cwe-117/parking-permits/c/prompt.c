#include <stdio.h>
#include <string.h>
#include <time.h>

#define REGISTER "permits.txt"

int year(void) {
    time_t now = time(NULL);
    return localtime(&now)->tm_year + 1900;
}

// Has the permit of a line such as "KA 17;Ruth Ek;paid" been paid? Fields are split at semicolons.
int is_paid(const char *line) {
    const char *state = strchr(line, ';');
    if (state != NULL) state = strchr(state + 1, ';');
    return state != NULL && strncmp(state, ";paid", 5) == 0;
}

int start_register(const char *city) {
    FILE *permits = fopen(REGISTER, "w");
    if (permits == NULL) return -1;
    fprintf(permits, "%s;%d;register\n", city, year());
    return fclose(permits);
}

// Appends an unpaid permit to REGISTER. Plate "KA 17" and holder "Ruth Ek" make the line
// "KA 17;Ruth Ek;open", with the word open in third place. The plate is checked by the
// caller, the holder is as it was typed in the form. Returns 0, or -1 if it did not work.
int add_permit(const char *plate, const char *holder) {
