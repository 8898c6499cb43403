    fprintf(out, "%s done in %d s by ", step, seconds);
    for (; *author != '\0'; author++) fputc(*author == '\r' || *author == '\n' ? ' ' : *author, out);
    fputc('\n', out);
}
