    for (struct comment *c = thread->first; c; c = c->next) {
        if (strcmp(c->author, author) == 0) {
            thread_delete(thread, c);
        }
    }
}
