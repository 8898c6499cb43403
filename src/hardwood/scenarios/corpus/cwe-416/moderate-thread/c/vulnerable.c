    struct comment *comment = thread->first;
    while (comment != NULL) {
        struct comment *next = comment->next;
        if (strcmp(comment->author, author) == 0) thread_delete(thread, comment);
        comment = next;
    }
}
