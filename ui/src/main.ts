// The window begins here. The theme comes first, so that a component can refine it; then the commands, then the picture.
import "./theme/theme";
import { mount } from "svelte";
import App from "./App.svelte";
import { defineCommands } from "./pages/all";

defineCommands();
const target = document.getElementById("app");
if (target) mount(App, { target });
