    int count = 0;
    struct closure *longest = NULL;

    for (struct closure *closure = first; closure != NULL; closure = closure->next) {
        while (closure->next != NULL && closure->next->from <= closure->to) {
            struct closure *taken = closure->next;
            fprintf(out, "%d-%d takes %d-%d\n", closure->from, closure->to, taken->from, taken->to);
            if (taken->to > closure->to) closure->to = taken->to;
            free(taken);
            closure->next = taken->next;
        }
        count++;
        if (longest == NULL || closure->to - closure->from > longest->to - longest->from) longest = closure;
    }
    if (longest == NULL)
        fprintf(out, "no closures\n");
    else
        fprintf(out, "%d closures, the longest %d-%d\n", count, longest->from, longest->to);
}
