    for (struct closure *closure = first; closure != NULL; closure = closure->next) {
        while (closure->next != NULL && closure->next->from <= closure->to) {
            struct closure *taken = closure->next;
            extend_closure(closure, taken, out);
            free(taken);
            closure->next = taken->next;
        }
    }
    print_list(first, out);
}
