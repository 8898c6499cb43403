    for (struct closure *c = first; c; c = c->next) {
        for (struct closure *n = c->next; n && n->from <= c->to; n = n->next) {
            extend_closure(c, n, out);
            c->next = n->next;
            free(n);
        }
    }
    print_list(first, out);
}
