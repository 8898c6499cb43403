	found := shell("cd '" + folder + "' && ls *.c")
	sort.Strings(found)
	return found
}
