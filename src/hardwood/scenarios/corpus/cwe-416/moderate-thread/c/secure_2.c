    int *theirs = malloc((thread_size(thread) + 1) * sizeof(int));
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
}
