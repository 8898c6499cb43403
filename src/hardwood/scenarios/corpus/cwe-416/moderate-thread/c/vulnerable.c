    char line[80], author[16];
    int number;

    while (fgets(line, sizeof line, orders) != NULL) {
        int before = thread_size(thread);
        if (sscanf(line, "delete %d", &number) == 1) {
            struct comment *comment = thread_find(thread, number);
            if (comment != NULL) thread_delete(thread, comment);
            fprintf(out, "delete %d: %d gone\n", number, before - thread_size(thread));
        } else if (sscanf(line, "ban %15s", author) == 1) {
            struct comment *comment = thread->first;
            while (comment != NULL) {
                struct comment *next = comment->next;
                if (strcmp(comment->author, author) == 0) thread_delete(thread, comment);
                comment = next;
            }
            fprintf(out, "ban %s: %d gone\n", author, before - thread_size(thread));
        }
    }
}
