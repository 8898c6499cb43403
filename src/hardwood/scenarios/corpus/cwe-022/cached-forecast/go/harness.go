package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Printf("[%s]", cachedForecast(os.Args[1]))
}
