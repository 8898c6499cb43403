#include <stdlib.h>
#include <string.h>

#define MAX_STROKES 12

struct point {
    int x, y;
};

struct stroke {
    int length;
    struct point *points;
};

struct drawing {
    int count;
    struct stroke strokes[MAX_STROKES];
};

/* Rubs out a stroke; those above it come down by one. */
void rub_out(struct drawing *drawing, int index) {
    free(drawing->strokes[index].points);
    drawing->count--;
    memmove(&drawing->strokes[index], &drawing->strokes[index + 1],
            (drawing->count - index) * sizeof(struct stroke));
}

/* Adds a stroke at the end that has the same points as stroke `index` (every stroke has some). Returns the index of the
 * new one; -1 when there is no stroke `index`, or when the drawing has MAX_STROKES already. */
int repeat_stroke(struct drawing *drawing, int index) {
