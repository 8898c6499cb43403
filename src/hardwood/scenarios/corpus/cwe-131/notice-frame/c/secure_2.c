    int width = (int)longest(lines, count);
    char *notice = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&notice, &size);
    if (!out) {
        return NULL;
    }
    for (int row = -1; row <= count; row++) {
        if (row == -1 || row == count) {
            for (int star = 0; star < width + 4; star++) {
                fputc('*', out);
            }
            fputc('\n', out);
        } else {
            fprintf(out, "* %s%*s *\n", lines[row], width - (int)strlen(lines[row]), "");
        }
    }
    fclose(out);
    return notice;
}
