    auto longest = closures.end();
    for (auto closure = closures.begin(); closure != closures.end(); ++closure) {
        auto next = std::next(closure);
        while (next != closures.end() && next->from <= closure->to) {
            out << *closure << " takes " << *next << "\n";
            closure->to = std::max(closure->to, next->to);
            closures.erase(next);
            ++next;
        }
        if (longest == closures.end() || length(*closure) > length(*longest))
            longest = closure;
    }
    if (longest == closures.end())
        out << "no closures\n";
    else
        out << closures.size() << " closures, the longest " << *longest << "\n";
}
