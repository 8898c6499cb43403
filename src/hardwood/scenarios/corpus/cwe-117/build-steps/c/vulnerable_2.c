    size_t length = strlen(author);
    if (length > 0 && author[length - 1] == '\n') length--;
    fprintf(out, "%s done in %d s by %.*s\n", step, seconds, (int)length, author);
}
