	return fmt.Sprintf(`<parcel content="%s" weight="%d"/>`, content, weight)
}
