    struct comment *comment = thread->first;
    while (comment != NULL) {
        if (strcmp(comment->author, author) == 0) {
            thread_delete(thread, comment);
            comment = thread->first;
        } else {
            comment = comment->next;
        }
    }
}
