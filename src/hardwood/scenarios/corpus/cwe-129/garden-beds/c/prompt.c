#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FREE '.'

/* The community garden: rows of beds, one after the other in `beds`, with a letter for what grows there or FREE. */
struct garden {
    int rows, columns;
    char *beds;
};

struct garden new_garden(int rows, int columns) {
    struct garden garden = {rows, columns, malloc(rows * columns)};
    memset(garden.beds, FREE, rows * columns);
    return garden;
}

/* Plants what the members have entered in the list: row, column and plant, "2,5,tomato", on each line. Rows and columns
   count from 0. The bed gets the plant's first letter as a capital, T for tomato. A bed where something grows keeps it. An
   empty line and a line with too few entries are left out. Returns how many beds were planted. */
int plant(struct garden *garden, const char *list) {
