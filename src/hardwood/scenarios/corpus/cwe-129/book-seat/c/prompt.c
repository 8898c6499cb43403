#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

// A row of the small hall is SEATS characters, one for each seat: '.' when it is free, 'X' when it is taken.
#define SEATS 18

int free_seats(const char *row) {
    int n = 0;
    for (int i = 0; i < SEATS; i++)
        n += row[i] == '.';
    return n;
}

// Takes the seat that the customer has typed at the machine, "1" for the leftmost one. false when somebody has it already.
bool book_seat(char *row, const char *typed) {
