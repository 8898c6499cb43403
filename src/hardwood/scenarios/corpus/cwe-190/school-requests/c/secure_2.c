    if (request->count > left / request->cents) {
        fprintf(out, "refused %s\n", request->item);
    } else {
        int cost = request->count * request->cents;
        left -= cost;
        fprintf(out, "approved %s %d\n", request->item, cost);
    }
    return left;
}
