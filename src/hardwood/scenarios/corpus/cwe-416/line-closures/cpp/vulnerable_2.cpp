    auto last = closures.begin();
    for (auto it = closures.begin(); it != closures.end(); ++it) {
        if (it != last && it->from <= last->to) {
            extend(*last, *it, out);
            closures.erase(it);
        } else {
            last = it;
        }
    }
    report(closures, out);
}
