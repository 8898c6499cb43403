	return Link{target, carrier}.render()
}
