    entries.append(Entry(caption=upload["caption"], camera=upload["camera"]))
