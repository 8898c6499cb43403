#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct element {
    const char *name;
    const char *text;
    struct element *first;
    struct element *next;
};
void print_forecast(const struct element *forecast, FILE *out);

/* Standard input has an element on each line: "name text", with two blanks in front for each element that it is in. */
int main(void) {
    struct element *open[16] = {0}, *root = NULL;
    char line[256];
    while (fgets(line, sizeof line, stdin) != NULL) {
        size_t blanks = strspn(line, " "), depth = blanks / 2;
        line[strcspn(line, "\n")] = '\0';
        struct element *element = calloc(1, sizeof *element);
        char *name = strdup(line + blanks), *space = strchr(name, ' ');
        element->name = name;
        element->text = space == NULL ? "" : space + 1;
        if (space != NULL) *space = '\0';
        if (depth > 0) {
            struct element **end = &open[depth - 1]->first;
            while (*end != NULL) end = &(*end)->next;
            *end = element;
        } else {
            root = element;
        }
        open[depth] = element;
    }
    print_forecast(root, stdout);
    return 0;
}
