    auto get = [](const Element &element, const char *name) -> const Element & {
        const Element *found = element.find(name);
        if (!found)
            throw std::runtime_error(element.name + " has no " + name);
        return *found;
    };
    const Element &degrees = get(day, "temperature");
    const int low = get(degrees, "low").number(), high = get(degrees, "high").number();
    out << get(day, "name").text << ": " << low << " to " << high << " degrees, " << get(day, "sky").text << '\n';
    return high;
}
