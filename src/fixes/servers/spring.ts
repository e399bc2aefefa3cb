import type { CorsPolicy } from '../../core/remedies/policy.ts';
import { explicitMethods } from '../explicit-methods.ts';
import { doubleQuotedString } from '../quote.ts';
import { defineServer } from '../server.ts';

const list = (names: readonly string[]) => `List.of(${names.map(doubleQuotedString).join(', ')})`;

const settings = (policy: CorsPolicy): readonly string[] => [
  `cors.setAllowedOrigins(${list(policy.origins === '*' ? ['*'] : policy.origins)});`,
  ...(policy.credentials ? ['cors.setAllowCredentials(true);'] : []),
  `cors.setAllowedMethods(${list(explicitMethods(policy))});`,
  ...(policy.headers.length > 0 ? [`cors.setAllowedHeaders(${list(policy.headers)});`] : []),
  ...(policy.expose.length > 0 ? [`cors.setExposedHeaders(${list(policy.expose)});`] : []),
];

/** Spring. The filter runs before all others, also before authentication. */
export const spring = defineServer({
  id: 'spring',
  name: 'Spring',
  file: 'CorsConfig.java',
  docs: 'https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html',
  render: (policy) => `import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

@Configuration
public class CorsConfig {
    @Bean
    FilterRegistrationBean<CorsFilter> corsFilterRegistration() {
        var cors = new CorsConfiguration();
${settings(policy)
  .map((line) => `        ${line}`)
  .join('\n')}
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", cors);
        var registration = new FilterRegistrationBean<>(new CorsFilter(source));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
`,
  traps: ['spring-security', 'spring-methods', 'one-layer'],
});
