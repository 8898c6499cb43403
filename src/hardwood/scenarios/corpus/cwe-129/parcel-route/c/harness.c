#include <stdio.h>
#include <stdlib.h>

struct hub {
    char name[20];
    int next;
    int minutes;
};
struct hub *load_hubs(FILE *file, int *count);
int print_route(const struct hub *hubs, int count, int start, FILE *out);

int main(int argc, char **argv) {
    int count;
    struct hub *hubs = load_hubs(stdin, &count);
    for (int i = 1; i < argc; i++) {
        int minutes = print_route(hubs, count, atoi(argv[i]), stdout);
        printf("%d\n", minutes);
    }
    return 0;
}
