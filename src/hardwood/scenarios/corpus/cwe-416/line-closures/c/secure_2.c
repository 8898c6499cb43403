    struct closure *last = first, *after;
    for (struct closure *c = first ? first->next : NULL; c; c = after) {
        after = c->next;
        if (c->from > last->to) {
            last = c;
            continue;
        }
        extend_closure(last, c, out);
        last->next = after;
        free(c);
    }
    print_list(first, out);
}
