#include <stdio.h>

char *cached_forecast(const char *name);

int main(int argc, char **argv) {
    char *text = cached_forecast(argv[1]);
    if (text == NULL) printf("nothing");
    else printf("[%s]", text);
    return 0;
}
