#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct hold {
    int card;
    const char *title;
    const char *wish; /* what the reader wrote on the slip, e.g. "large print" */
};

int by_title(const void *a, const void *b) {
    return strcmp(((const struct hold *)a)->title, ((const struct hold *)b)->title);
}

void print_hold(FILE *ledger, const struct hold *hold);

/* The ledger is read line by line when books are handed out. */
void append_to_ledger(const char *path, struct hold *holds, size_t count) {
    FILE *ledger = fopen(path, "a");
    qsort(holds, count, sizeof *holds, by_title);
    for (size_t i = 0; i < count; i++) print_hold(ledger, &holds[i]);
    fclose(ledger);
}

/* Prints the text "card CARD owes CENTS cents" with a newline at its end. */
void print_fee(FILE *ledger, int card, int cents) {
    fprintf(ledger, "card %d owes %d cents\n", card, cents);
}

/* Is something in capitals that asks for haste, such as "NOW"? */
int is_urgent(const char *word) {
    return isupper((unsigned char)word[0]) && isupper((unsigned char)word[strlen(word) - 1]);
}

/* Prints the text "card CARD holds TITLE, wish: WISH" with a newline at its end. */
void print_hold(FILE *ledger, const struct hold *hold) {
