#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int print_board(const char *timetable, FILE *board);

int main(void) {
    size_t room = 1 << 20;
    char *all = malloc(room);
    size_t size = fread(all, 1, room, stdin);
    char *timetable = malloc(size + 1);
    memcpy(timetable, all, size);
    timetable[size] = '\0';
    int count = print_board(timetable, stdout);
    printf("(%d)\n", count);
    return 0;
}
