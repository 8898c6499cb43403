    if (closures.empty()) {
        out << "no closures\n";
        return;
    }
    auto last = closures.begin();
    for (auto it = std::next(last); it != closures.end(); ++it) {
        if (it->from <= last->to) {
            out << *last << " takes " << *it << "\n";
            last->to = std::max(last->to, it->to);
            closures.erase(it);
        } else {
            last = it;
        }
    }
    Closure longest = closures.front();
    for (const Closure &closure : closures)
        if (length(closure) > length(longest)) longest = closure;
    out << closures.size() << " closures, the longest " << longest << "\n";
}
