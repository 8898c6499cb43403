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

static int plant_bed(struct garden *garden, int row, int column, char letter);

/* Plants what the members have entered in the list: row, column and plant, "2,5,tomato", on each line. Lines with too few
   entries are left out. Returns how many beds were planted. */
int plant(struct garden *garden, const char *list) {
    int planted = 0;
    while (*list != '\0') {
        int row, column;
        char first;
        if (sscanf(list, "%d,%d,%c", &row, &column, &first) == 3 && first != '\n')
            planted += plant_bed(garden, row, column, first);
        list += strcspn(list, "\n");
        list += *list == '\n';
    }
    return planted;
}

/* Plants one bed: after plant_bed(garden, 2, 5, 't') it has a 'T', always a capital. Rows and columns count from 0. Returns
   1; or 0 when something grows in the bed already, which stays there. */
static int plant_bed(struct garden *garden, int row, int column, char letter) {
