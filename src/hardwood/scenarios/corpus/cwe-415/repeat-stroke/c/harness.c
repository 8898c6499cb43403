#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct point {
    int x, y;
};
struct stroke {
    int length;
    struct point *points;
};
struct drawing {
    int count;
    struct stroke strokes[12];
};
void rub_out(struct drawing *drawing, int index);
int repeat_stroke(struct drawing *drawing, int index);

/* s3 is a new stroke with 3 points, r1 repeats stroke 1, x0 rubs stroke 0 out, "end" rubs out all. */
int main(int argc, char **argv) {
    struct drawing *drawing = calloc(1, sizeof *drawing);
    for (int i = 1; i < argc; i++) {
        int number = atoi(argv[i] + 1);
        if (argv[i][0] == 's') {
            struct stroke *stroke = &drawing->strokes[drawing->count++];
            stroke->length = number;
            stroke->points = malloc(number * sizeof *stroke->points);
            for (int n = 0; n < number; n++) stroke->points[n] = (struct point){10 * i + n, n};
        }
        if (argv[i][0] == 'r') printf("%d ", repeat_stroke(drawing, number));
        if (argv[i][0] == 'x') rub_out(drawing, number);
    }
    for (int i = 0; i < drawing->count; i++) {
        printf("[");
        for (int n = 0; n < drawing->strokes[i].length; n++)
            printf("%s%d,%d", n == 0 ? "" : " ", drawing->strokes[i].points[n].x, drawing->strokes[i].points[n].y);
        printf("]");
    }
    if (argc > 1 && strcmp(argv[argc - 1], "end") == 0) {
        while (drawing->count > 0) rub_out(drawing, drawing->count - 1);
        free(drawing);
    }
    return 0;
}
