    char line[80], word[16];
    while (fgets(line, sizeof(line), orders)) {
        int number, gone = thread_size(thread);
        if (sscanf(line, "delete %d", &number) == 1) {
            struct comment *comment = thread_find(thread, number);
            if (comment) {
                thread_delete(thread, comment);
            }
            gone -= thread_size(thread);
            fprintf(out, "delete %d: %d gone\n", number, gone);
        } else if (sscanf(line, "ban %15s", word) == 1) {
            for (struct comment *c = thread->first; c; c = c->next) {
                if (strcmp(c->author, word) == 0) {
                    thread_delete(thread, c);
                }
            }
            gone -= thread_size(thread);
            fprintf(out, "ban %s: %d gone\n", word, gone);
        }
    }
}
