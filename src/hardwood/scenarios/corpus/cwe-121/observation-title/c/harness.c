#include <stdio.h>
#include <stdlib.h>

char *observation_title(const char *object, int night, const char *observer);

int main(int argc, char **argv) {
    char *title = observation_title(argv[1], atoi(argv[2]), argv[3]);
    if (title == NULL) printf("none");
    else printf("%s\n", title);
    free(title);
    return 0;
}
