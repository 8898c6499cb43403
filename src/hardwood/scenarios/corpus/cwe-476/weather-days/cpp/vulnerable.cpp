    WarmestDay warmest;

    out << "Forecast for " << forecast.find("place")->text << "\n";
    for (const Element &day : forecast.elements) {
        if (day.name != "day") continue;
        const Element *name = day.find("name");
        const Element *temperature = day.find("temperature");
        const Element *high = temperature->find("high");
        out << name->text << ": " << temperature->find("low")->text << " to " << high->text << " degrees, " << day.find("sky")->text << "\n";
        warmest.add(name->text, high->number());
    }
    warmest.print(out);
}
