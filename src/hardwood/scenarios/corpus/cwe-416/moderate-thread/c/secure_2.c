    char line[80], author[16];
    int number;
    while (fgets(line, sizeof(line), orders)) {
        const int size = thread_size(thread);
        if (sscanf(line, "delete %d", &number) == 1) {
            struct comment *comment = thread_find(thread, number);
            if (comment) {
                thread_delete(thread, comment);
            }
            fprintf(out, "delete %d: %d gone\n", number, size - thread_size(thread));
        } else if (sscanf(line, "ban %15s", author) == 1) {
            int *theirs = malloc((size + 1) * sizeof(int));
            int count = 0;
            for (struct comment *c = thread->first; c; c = c->next) {
                if (!strcmp(c->author, author)) {
                    theirs[count++] = c->number;
                }
            }
            for (int i = 0; i < count; i++) {
                struct comment *c = thread_find(thread, theirs[i]);
                if (c) {
                    thread_delete(thread, c);
                }
            }
            free(theirs);
            fprintf(out, "ban %s: %d gone\n", author, size - thread_size(thread));
        }
    }
}
