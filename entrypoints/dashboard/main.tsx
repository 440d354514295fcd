/** The dashboard: every trip and page, settings, verification. */
import { render } from 'preact';
import { App } from './app';
import '../../components/theme.css';
import './style.css';

// Firefox asks nobody when an extension with unlimitedStorage wants this; Chrome keeps such an extension's data anyway.
if (import.meta.env.FIREFOX) void navigator.storage.persist();

render(<App />, document.body);
